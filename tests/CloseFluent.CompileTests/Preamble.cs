namespace CloseFluent.CompileTests;

/// <summary>What a snippet finds in scope: the usings of its project and the parameters of its method.</summary>
internal sealed record Preamble(string Usings, string Parameters)
{
    private const string System = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        """;

    /// <summary>Nothing but a string and a number; for tests of the harness.</summary>
    public static Preamble Neutral { get; } = new(System, "string text, int number");

    /// <summary>A user of the library who has a client and an id of each kind at hand.</summary>
    public static Preamble User { get; } = new(
        $"{System}\nusing CloseFluent;\nusing static CloseFluent.ContactPreference;",
        "ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, UserId adaUser");
}
