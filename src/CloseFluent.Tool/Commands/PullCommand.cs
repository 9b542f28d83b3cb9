namespace CloseFluent.Tool;

/// <summary>Reads the organization and writes the file.</summary>
internal sealed class PullCommand(TextWriter output, OrganizationReader reader)
{
    private const string DefaultClass = "Org";

    public async Task<int> RunAsync(PullRequest request, CancellationToken cancellationToken)
    {
        PulledFile file = PulledFile.Read(request.Path);
        Organization? previous = file.Organization;
        string space = request.Namespace ?? previous?.Namespace ?? throw new ToolException(
            $"{request.Path} is not there yet: pass --namespace, for example --namespace Acme.Sales.");
        string name = request.Class ?? previous?.Class ?? DefaultClass;
        NameCheck.RequireNamespace(space);
        NameCheck.RequireClass(name);
        NameCheck.RequireOwn($"{space}.{name}");

        Organization wanted = new(space, name, request.Without ?? previous?.Without ?? []);
        Organization current = await reader.ReadAsync(wanted, cancellationToken).ConfigureAwait(false);
        Organization merged = OrganizationMerge.Merge(previous, current);
        file.Write(OrganizationText.Write(merged));
        foreach (DriftEntry entry in DriftReader.Read(previous, merged))
        {
            await output.WriteLineAsync(entry.Line).ConfigureAwait(false);
        }

        foreach (string note in current.Notes)
        {
            await output.WriteLineAsync(note).ConfigureAwait(false);
        }

        await output.WriteLineAsync($"{file.Summary(merged)}").ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
