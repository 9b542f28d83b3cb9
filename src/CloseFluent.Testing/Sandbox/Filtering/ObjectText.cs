namespace CloseFluent.Testing.Embedded;

/// <summary>The text of an object and of all that is below it: what a text node looks through.</summary>
internal static class ObjectText
{
    public static bool Has(CloseObject subject, Func<string, bool> match) =>
        HasOwn(subject, match) || subject.Below().Any(below => HasOwn(below, match));

    private static bool HasOwn(CloseObject subject, Func<string, bool> match) =>
        subject.Fields.Any(field => field.Value is string text && IsText(subject.ObjectType, field.Key) && match(text));

    private static bool IsText(string objectType, string name) =>
        (FieldCatalogue.FindRegular(objectType, name) ?? FieldCatalogue.FindCustom(name))?.Kind == FieldKind.Text;
}
