using System.Runtime.CompilerServices;

namespace CloseFluent;

/// <inheritdoc cref="ICustomFields"/>
internal sealed class CustomFields(RequestPipeline pipeline) : ICustomFields
{
    private static readonly SingleByName<CustomField> s_byName =
        new(("custom field", "custom fields"), field => field.Name, field => field.ToString());

    private readonly Dictionary<CustomFieldOwner, Resource<CustomField>> _fields = new[]
        {
            CustomFieldOwner.Lead, CustomFieldOwner.Contact, CustomFieldOwner.Opportunity, CustomFieldOwner.Activity,
            CustomFieldOwner.CustomObject, CustomFieldOwner.Shared,
        }
        .ToDictionary(owner => owner, owner => Fields(pipeline, owner));

    public IAsyncEnumerable<CustomField> ListAsync(CustomFieldOwner owner, CancellationToken cancellationToken = default) =>
        _fields.ContainsKey(owner)
            ? ReadAsync(owner, cancellationToken)
            : throw new ArgumentException(
                $"\"{LineBreaks.Show(owner.Value)}\" has no list of custom fields; there are "
                + $"{string.Join(", ", _fields.Keys.Select(each => each.Value))}.",
                nameof(owner));

    public Task<CustomField?> FindAsync(CustomFieldOwner owner, string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.FindAsync(ListAsync(owner, cancellationToken), name, cancellationToken);
    }

    public Task<CustomField> GetByNameAsync(
        CustomFieldOwner owner, string name, CancellationToken cancellationToken = default)
    {
        Demand.Require(ArgumentKind.Name, name);
        return s_byName.GetAsync(ListAsync(owner, cancellationToken), name, cancellationToken);
    }

    // Whether the list of one kind of object has its shared fields too, Close does not say.
    private async IAsyncEnumerable<CustomField> ReadAsync(
        CustomFieldOwner owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        await foreach (CustomField field in _fields[owner].ListAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(field.Id.Value);
            yield return field;
        }

        if (owner == CustomFieldOwner.Shared)
        {
            yield break;
        }

        await foreach (CustomField field in
            _fields[CustomFieldOwner.Shared].ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (field.BelongsTo(owner) && ids.Add(field.Id.Value))
            {
                yield return field;
            }
        }
    }

    private static Resource<CustomField> Fields(RequestPipeline pipeline, CustomFieldOwner owner) =>
        new(pipeline, $"/custom_field/{owner}/", field => CustomField.Read(field, owner), field => field.Id.Value);
}
