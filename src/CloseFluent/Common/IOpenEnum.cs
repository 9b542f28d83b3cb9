using System.ComponentModel;

namespace CloseFluent;

/// <summary>
/// A value out of a list that Close may lengthen without notice. Every text is a value; the known ones have names.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOpenEnum<TSelf>
#if NET
    : IParsable<TSelf>
#endif
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The word that Close uses; empty for the <c>default</c> of the type.</summary>
    string Value { get; }

    /// <summary>The words that have names here, as Close writes them.</summary>
    IReadOnlyList<string> Known { get; }

    /// <summary>Creates another value of this type from the word that Close uses, whether it is known or not.</summary>
    TSelf With(string value);
}
