using System.CommandLine;

namespace CloseFluent.Tool;

/// <summary>The command line of the tool.</summary>
internal sealed class ToolCommandLine(ToolHost host)
{
    private readonly Option<bool> _sandbox = new("--sandbox")
    {
        Description = "Read the sample organization of the sandbox, without a key.",
    };

    private readonly Option<string?> _address = new("--address")
    {
        Description = "Where the API is, if not at Close: for gateways and for sandboxes on a port.",
    };

    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        RootCommand root = new("Writes a Close organization as C# members for CloseFluent.") { Pull(), Check() };
        ParseResult parsed = root.Parse(arguments);
        try
        {
            if (parsed.Errors.Count > 0)
            {
                throw new ToolException(parsed.Errors[0].Message);
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = host.Output,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (ToolException failed)
        {
            await host.Error.WriteLineAsync($"closefluent: {failed.Line}").ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync("closefluent: Canceled.").ConfigureAwait(false);
        }

        return ExitCodes.Failed;
    }

    private Command Pull()
    {
        Option<string> file = new("--out") { Required = true, Description = "The C# file to write, for example Close/Org.cs." };
        Option<string?> space = new("--namespace")
        {
            Description = "The namespace of the class. Default: that of the file, once it is there.",
        };
        Option<string?> name = new("--class") { Description = "The name of the class. Default: that of the file, else Org." };
        Option<string[]> without = new("--without")
        {
            Description = $"What to leave out, separated by commas: {string.Join(",", ItemKind.All.Select(kind => kind.Word))}. "
                + "Default: what the file leaves out; \"\" leaves out nothing.",
        };
        Command command = new("pull", "Reads the organization and writes the file.") { file, space, name, without, _sandbox, _address };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            PullRequest request = new(
                parsed.GetValue(file)!,
                parsed.GetValue(space),
                parsed.GetValue(name),
                parsed.GetResult(without) is { Implicit: false } ? ItemKind.Parse(parsed.GetValue(without)!) : null);
            using CloseClient close = Client(parsed);
            return await new PullCommand(host.Output, new OrganizationReader(close))
                .RunAsync(request, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private Command Check()
    {
        Option<string> file = new("--file", "--out") { Required = true, Description = "The C# file that pull wrote." };
        Option<bool> json = new("--json") { Description = "Write the list for machines." };
        Command command = new("check", "Compares the file with the organization; exits with 1 where they differ.")
        {
            file, json, _sandbox, _address,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using CloseClient close = Client(parsed);
            return await new CheckCommand(host.Output, new OrganizationReader(close))
                .RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    private CloseClient Client(ParseResult parsed)
    {
        string? address = parsed.GetValue(_address);
        if (address is not null && parsed.GetValue(_sandbox))
        {
            throw new ToolException("--sandbox reads the sample organization, and --address another: pass one of them.");
        }

        Uri? uri = null;
        if (address is not null && !Uri.TryCreate(address, UriKind.Absolute, out uri))
        {
            throw new ToolException($"\"{address}\" is not a valid address; expected: {CloseClientOptions.DefaultBaseAddress}.");
        }

        return host.CreateClient(parsed.GetValue(_sandbox), uri);
    }
}
