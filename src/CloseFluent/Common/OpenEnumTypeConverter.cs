using System.ComponentModel;
using System.Globalization;

namespace CloseFluent;

/// <summary>Turns text into an open enum and back, for configuration binding.</summary>
/// <typeparam name="TEnum">The open enum.</typeparam>
public sealed class OpenEnumTypeConverter<TEnum> : TypeConverter
    where TEnum : struct, IOpenEnum<TEnum>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// The word is blank, or none of those that are known; the message names those.
    /// </exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? OpenEnum.Read<TEnum>(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum known
            ? known.Value
            : base.ConvertTo(context, culture, value, destinationType);
}
