namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class SetCustomFieldNeedsLeads : EditNeedsLeads<SetCustomFieldAction>
{
    internal SetCustomFieldNeedsLeads(FieldEdit edit)
        : base($"{BulkEditType.SetCustomField} {edit.Field.Description}", settings => new SetCustomFieldAction(edit, settings))
    {
    }
}
