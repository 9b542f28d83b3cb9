using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CloseFluent;

/// <summary>
/// Turns text into an id and back, for configuration binding and other users of <see cref="TypeConverter"/>.
/// </summary>
/// <typeparam name="TId">The id type.</typeparam>
public sealed class CloseIdTypeConverter<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] TId> : TypeConverter
    where TId : CloseId
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The text is not a valid id of this kind; the message says why.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? IdFactory<TId>.Create(text, IdCheck.Full)
            : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is CloseId id
            ? id.Value
            : base.ConvertTo(context, culture, value, destinationType);
}
