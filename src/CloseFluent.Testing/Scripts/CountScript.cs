namespace CloseFluent.Testing;

/// <summary>The script of counts of a selection: of <c>CountAsync</c>, and of the limit <c>AtMost</c>.</summary>
public sealed class CountScript : ReadScript<CountScript>
{
    internal CountScript()
    {
    }

    /// <summary>Close counts the matches.</summary>
    /// <param name="total">How many there are.</param>
    /// <returns>The same script, to continue with.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public CountScript Found([ArgumentKind(ArgumentKind.Number, Least = 0)] int total) => total >= 0
        ? Then(new FoundStep([], total))
        : throw new ArgumentOutOfRangeException(nameof(total), total, "No fewer than 0 objects can match.");
}
