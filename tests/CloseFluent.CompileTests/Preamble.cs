namespace CloseFluent.CompileTests;

/// <summary>
/// What a snippet finds in scope: the usings of its project, the parameters of its method, and types of the user's own.
/// </summary>
internal sealed record Preamble(string Usings, string Parameters, string Declarations = "")
{
    private const string System = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        """;

    private const string OwnTypes = """
        namespace Crm.Model
        {
            public sealed class Lead;
            public sealed class Contact;
        }
        """;

    /// <summary>Nothing but a string and a number; for tests of the harness.</summary>
    public static Preamble Neutral { get; } = new(System, "string text, int number");

    /// <summary>A user of the library who has a client and an id of each kind at hand.</summary>
    public static Preamble User { get; } = new(
        $"{System}\nusing CloseFluent;\nusing static CloseFluent.ContactPreference;",
        "ICloseClient close, SequenceId onboarding, Sender ada, BulkSelection selection, UserId adaUser");

    /// <summary>The same user, who has types of the same names as Close's objects in a namespace that is not in scope.</summary>
    public static Preamble UserWithOwnTypes { get; } = User with { Declarations = OwnTypes };

    /// <summary>The same user, with the namespace of those types in scope.</summary>
    public static Preamble UserWithOwnTypesInScope { get; } = UserWithOwnTypes with
    {
        Usings = User.Usings + "\nusing Crm.Model;",
    };
}
