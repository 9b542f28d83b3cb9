namespace CloseFluent.Sandbox;

/// <summary>
/// One object that can be filtered: a lead, or anything that hangs below one. A field is a text, a number (double),
/// a boolean, a moment, a day or a list of texts.
/// </summary>
internal sealed class CloseObject
{
    private readonly Dictionary<string, object> _fields = new(StringComparer.Ordinal);
    private readonly List<CloseObject> _children = [];
    private readonly CloseObject? _parent;

    public CloseObject(string objectType, string id, CloseObject? parent)
    {
        ObjectType = objectType;
        Id = id;
        _parent = parent;
        parent?._children.Add(this);
    }

    public string ObjectType { get; }

    public string Id { get; }

    public bool IsDeleted { get; private set; }

    public CloseObject Lead => _parent?.Lead ?? this;

    public IEnumerable<KeyValuePair<string, object>> Fields => _fields;

    public object? this[string field]
    {
        get => _fields.TryGetValue(field, out object? value) ? value : null;
        set
        {
            if (value is null)
            {
                _fields.Remove(field);
            }
            else
            {
                _fields[field] = value;
            }
        }
    }

    public string? Text(string field) => this[field] as string;

    /// <summary>The object of that type above this one, else all of that type below it.</summary>
    public IEnumerable<CloseObject> Related(string objectType)
    {
        for (CloseObject? above = _parent; above is not null; above = above._parent)
        {
            if (above.ObjectType == objectType)
            {
                return [above];
            }
        }

        return Below().Where(below => below.ObjectType == objectType);
    }

    /// <summary>Takes the object and all below it out of what is above it.</summary>
    public void Delete()
    {
        _parent?._children.Remove(this);
        IsDeleted = true;
        foreach (CloseObject below in Below())
        {
            below.IsDeleted = true;
        }
    }

    public IEnumerable<CloseObject> Below()
    {
        foreach (CloseObject child in _children)
        {
            yield return child;
            foreach (CloseObject below in child.Below())
            {
                yield return below;
            }
        }
    }
}
