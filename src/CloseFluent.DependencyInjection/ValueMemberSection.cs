using Microsoft.Extensions.Configuration;

namespace CloseFluent;

/// <inheritdoc/>
internal sealed class ValueMemberSection(IConfigurationSection inner)
    : ValueMemberConfiguration(inner), IConfigurationSection
{
    private const string Member = "Value";

    public string Key => inner.Key;

    public string Path => inner.Path;

    public string? Value
    {
        get => inner.Value;
        set => inner.Value = value;
    }

    private bool IsText => inner.Value is not null && !inner.GetChildren().Any();

    public override string? this[string key]
    {
        get => IsMember(key) ? inner.Value : base[key];
        set => base[key] = value;
    }

    public override IEnumerable<IConfigurationSection> GetChildren() =>
        IsText ? [new ValueMember(inner, Member)] : base.GetChildren();

    public override IConfigurationSection GetSection(string key) =>
        IsMember(key) ? new ValueMember(inner, Member) : base.GetSection(key);

    private bool IsMember(string key) => key.Equals(Member, StringComparison.OrdinalIgnoreCase) && IsText;
}
