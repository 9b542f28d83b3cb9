namespace CloseFluent;

/// <summary>Conditions on leads that come as JSON instead of being built from fields.</summary>
public static class LeadFilter
{
    /// <summary>
    /// Reads a filter as Close exports it. It is written back as it came, unknown nodes and members included.
    /// </summary>
    /// <param name="json">
    /// One filter, without <c>results_limit</c> and <c>sort</c>; for those, see <see cref="Leads.FromJson"/>.
    /// </param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FilterFormatException">The text is not a filter; the message says where and why.</exception>
    public static Filter<LeadFields> Parse([ArgumentKind(ArgumentKind.NodeJson)] string json) =>
        LeadFields.Instance.FromJson(json);
}
