using System.Diagnostics.CodeAnalysis;

namespace CloseFluent.Quickstart;

/// <summary>What was typed after the command.</summary>
internal sealed class Arguments
{
    public const string Usage = """
        Usage: dotnet run --project samples/Quickstart -- [--filter FILE]
               dotnet run --project samples/Quickstart -- --live --filter FILE --sequence NAME --sender ADDRESS

          --filter FILE     whom to reach: JSON copied out of Close (three dots, "Copy Filters")
          --live            the real Close; the API key comes from the environment variable CLOSE_API_KEY.
                            Shows how many leads match and asks before anything is sent.
          --sequence NAME   the sequence, by its exact name
          --sender ADDRESS  who it comes from: the address of a connected account
        """;

    private readonly Dictionary<string, string> _values;

    private Arguments(Dictionary<string, string> values, bool isLive)
    {
        _values = values;
        IsLive = isLive;
        Selection = values.TryGetValue("--filter", out string? file) ? Leads.FromJson(File.ReadAllText(file)) : null;
    }

    public bool IsLive { get; }

    public BulkSelection? Selection { get; }

    public string? Sequence => _values.GetValueOrDefault("--sequence");

    public string? Sender => _values.GetValueOrDefault("--sender");

    public static bool TryParse(
        string[] args, [NotNullWhen(true)] out Arguments? arguments, [NotNullWhen(false)] out string? problem)
    {
        arguments = null;
        problem = null;
        bool isLive = false;
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        for (int i = 0; i < args.Length && problem is null; i++)
        {
            switch (args[i])
            {
                case "--live":
                    isLive = true;
                    break;
                case "--filter" or "--sequence" or "--sender" when i + 1 < args.Length:
                    values[args[i]] = args[++i];
                    break;
                default:
                    problem = $"Cannot make sense of {args[i]}.";
                    break;
            }
        }

        problem ??= Load(values, isLive, out arguments);
        return arguments is not null;
    }

    public static T Require<T>(T? value, string name)
        where T : class =>
        value ?? throw new ArgumentException(
            $"--live needs {name}; nothing is guessed where people can be reached.\n{Usage}");

    private static string? Load(Dictionary<string, string> values, bool isLive, out Arguments? arguments)
    {
        try
        {
            arguments = new Arguments(values, isLive);
            return null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or FilterFormatException)
        {
            arguments = null;
            return $"--filter {values["--filter"]}: {unusable.Message}";
        }
    }
}
