using System.Diagnostics;

namespace CloseFluent;

/// <summary>
/// The base of every id that Close gives to an object, such as <see cref="SequenceId"/>: an opaque text made of a prefix,
/// an underscore and a suffix of letters and digits, for example <c>seq_NDg4XtJ8n2zPS2q0LUIxiw</c>.
/// </summary>
/// <remarks>
/// Ids are classes, not structs: a struct would have a <c>default</c> that names no object and that every entry point would
/// have to refuse again. The constructor of each id type refuses what cannot be right; see <see cref="IdPrefixAttribute"/>.
/// </remarks>
[DebuggerDisplay("{Value,nq}")]
public abstract class CloseId
{
    private protected CloseId(string value, string prefix, IdCheck check)
    {
        if (check != IdCheck.None)
        {
            IdRules.Require(value, prefix, check, GetType());
        }

        Value = value;
    }

    /// <summary>The id as Close writes it, prefix included.</summary>
    [AlsoCalled("Id", "Text", "String", "Raw", "Length", "StartsWith", "Substring", "Split")]
    public string Value { get; }

    /// <summary>Returns the id as Close writes it, prefix included.</summary>
    public sealed override string ToString() => Value;
}
