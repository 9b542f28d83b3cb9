namespace CloseFluent.Sandbox;

/// <summary>The text of an object and of all that is below it: what a text node looks through.</summary>
internal static class ObjectText
{
    public static bool Has(SandboxCustomFields customFields, CloseObject subject, Func<string, bool> match) =>
        HasOwn(customFields, subject, match) || subject.Below().Any(below => HasOwn(customFields, below, match));

    private static bool HasOwn(SandboxCustomFields customFields, CloseObject subject, Func<string, bool> match) =>
        subject.Fields.Any(field =>
            field.Value is string text && IsText(customFields, subject.ObjectType, field.Key) && match(text));

    private static bool IsText(SandboxCustomFields customFields, string objectType, string name) =>
        (FieldCatalogue.FindRegular(objectType, name) ?? customFields.Find(name, objectType))?.Kind == FieldKind.Text;
}
