namespace CloseFluent.Grammar;

/// <summary>What is supposed of an object: conditions that hold for it and conditions that do not.</summary>
internal sealed class ObjectFacts
{
    private readonly Dictionary<string, SubjectFacts> _subjects = new(StringComparer.Ordinal);
    private readonly List<(RelatedFormula Related, bool IsNegated)> _related = [];
    private readonly Stack<Action> _history = new();

    /// <summary>Gets how much is supposed, to go back to with <see cref="ForgetSince"/>.</summary>
    public int Count => _history.Count;

    public IReadOnlyList<(RelatedFormula Related, bool IsNegated)> Related => _related;

    public void Add(ValueFormula value, bool isNegated)
    {
        if (!_subjects.TryGetValue(value.Subject.Key, out SubjectFacts? facts))
        {
            _subjects[value.Subject.Key] = facts = new SubjectFacts(value.Subject);
        }

        facts.Add(value.Condition, isNegated);
        _history.Push(facts.Forget);
    }

    public void Add(RelatedFormula related, bool isNegated)
    {
        _related.Add((related, isNegated));
        _history.Push(() => _related.RemoveAt(_related.Count - 1));
    }

    public void ForgetSince(int count)
    {
        while (_history.Count > count)
        {
            _history.Pop()();
        }
    }

    /// <summary>Determines whether no object can have such values, as far as subjects changed since it was asked last.</summary>
    public bool AreContradictory() => _subjects.Values.Any(facts => facts.AreContradictory());
}
