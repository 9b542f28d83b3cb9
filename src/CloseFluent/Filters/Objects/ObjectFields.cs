using System.ComponentModel;

namespace CloseFluent;

/// <summary>What conditions on objects of one kind can be made of.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>See <see href="https://developer.close.com/api/resources/advanced-filtering"/>.</remarks>
public abstract partial class ObjectFields<TSelf>
    where TSelf : ObjectFields<TSelf>
{
    private protected ObjectFields(string objectType) => ObjectType = objectType;

    internal string ObjectType { get; }

    /// <summary>The object has all these words somewhere, in any order.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or blank.</exception>
    [CloseName(TextModes.FullWords)]
    public Filter<TSelf> HasWords([ArgumentKind(ArgumentKind.Words)] string words) =>
        HasText(TextModes.FullWords, FilterArguments.RequireWords(words));

    /// <summary>The object has these words somewhere, next to each other.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> is null or blank.</exception>
    [CloseName(TextModes.Phrase)]
    public Filter<TSelf> HasPhrase([ArgumentKind(ArgumentKind.Words)] string phrase) =>
        HasText(TextModes.Phrase, FilterArguments.RequireWords(phrase));

    /// <summary>The object has words somewhere that begin with these.</summary>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException"><paramref name="beginnings"/> is null or blank.</exception>
    [CloseName(TextModes.BeginningOfWords)]
    public Filter<TSelf> HasWordsStartingWith([ArgumentKind(ArgumentKind.Words)] string beginnings) =>
        HasText(TextModes.BeginningOfWords, FilterArguments.RequireWords(beginnings));

    /// <summary>Every object of this kind. Sent as Close's <c>match_all</c>.</summary>
    /// <returns>The condition.</returns>
    public Filter<TSelf> Anything() => new(FilterNode.MatchAll());

    /// <summary>A custom field of the organization.</summary>
    /// <param name="id">The id of the field, without a <c>custom.</c> before it.</param>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public UntypedField<TSelf> Custom(CustomFieldId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new UntypedField<TSelf>(FilterConditions.CustomField(id.Value));
    }

    /// <summary>A field by Close's name: the open door for fields that have no name here.</summary>
    /// <param name="fieldName">The name, for example <c>times_communicated</c>.</param>
    /// <returns>The field, of which conditions are made.</returns>
    /// <exception cref="ArgumentException"><paramref name="fieldName"/> is null, blank or contains white space.</exception>
    public UntypedField<TSelf> Field([ArgumentKind(ArgumentKind.FieldName)] string fieldName) =>
        new(Named(Demand.Require(ArgumentKind.FieldName, fieldName)));

    /// <summary>Related objects by Close's name for their kind: the open door for kinds that have no name here.</summary>
    /// <param name="objectType">The name, for example <c>activity.note</c>.</param>
    /// <returns>The related objects, of which conditions are made.</returns>
    /// <exception cref="ArgumentException"><paramref name="objectType"/> is null, blank or contains white space.</exception>
    public Related<TSelf, OtherFields> Related(
        [ArgumentKind(ArgumentKind.FilterName)] string objectType) =>
        new(this, new OtherFields(FilterArguments.RequireName(objectType)));

    /// <summary>A condition that is written as JSON: the open door for kinds of condition that have no name here.</summary>
    /// <param name="filterJson">One node of a filter, as Close writes it.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FilterFormatException">The text is not a filter; the message says where and why.</exception>
    public Filter<TSelf> FromJson([ArgumentKind(ArgumentKind.NodeJson)] string filterJson) =>
        new(FilterJson.ParseNode(filterJson));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ObjectType);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => ObjectType;

    /// <inheritdoc cref="object.GetType"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => base.GetType();

    internal Filter<TSelf> Build(Func<TSelf, Filter<TSelf>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition((TSelf)this)
            ?? throw new ArgumentException(
                "The condition gave null instead of a filter; a lambda such as lead => lead.StatusId.Is(…) gives one.",
                nameof(condition));
    }

    private protected JsonTree Named(string fieldName) => FilterConditions.RegularField(ObjectType, fieldName);

    private static Filter<TSelf> HasText(string mode, string words) => new(FilterNode.Text(mode, words));
}
