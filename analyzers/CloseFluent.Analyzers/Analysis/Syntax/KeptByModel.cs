using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>What is worked out of the compiler's knowledge of a file once, however many nodes ask; it dies with that knowledge.</summary>
internal sealed class KeptByModel<TKey, T>
    where TKey : notnull
{
    private readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<TKey, T>> _kept = new();

    /// <summary>Gets what is kept, or works it out. Nothing that can be canceled may be kept, only what it gave.</summary>
    public T GetOrAdd(SemanticModel model, TKey key, Func<TKey, T> find) => _kept.GetOrCreateValue(model).GetOrAdd(key, find);
}
