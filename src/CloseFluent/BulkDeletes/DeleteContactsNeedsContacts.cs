using System.Diagnostics.CodeAnalysis;

namespace CloseFluent;

/// <summary>Needs the contacts to delete: go on with <c>.To(…)</c>. There is no delete of all contacts.</summary>
[BulkStage]
[Experimental("CLOSE9001")]
public sealed class DeleteContactsNeedsContacts : NeedsOnlyContacts<DeleteContactsNeedsAtMost>
{
    internal DeleteContactsNeedsContacts()
        : base(BulkDeleteAction.Summarize(BulkDeleteObjectType.Contact), "To(…) and AtMost(…)", Create)
    {
    }

    // Without a word about contacts in the filter Close may take leads.
    private static DeleteContactsNeedsAtMost Create(BulkActionSettings settings)
    {
        RequireContacts(settings.Selection);
        return new DeleteContactsNeedsAtMost(settings);
    }

    private static void RequireContacts(BulkSelection selection)
    {
        if (!selection.Content.SaysObjectType)
        {
            throw new ArgumentException(
                "The pasted filter does not say itself that it selects contacts, so that Close may take leads. Add "
                + "{\"type\":\"object_type\",\"object_type\":\"contact\"} to it.",
                nameof(selection));
        }
    }
}
