namespace CloseFluent;

/// <summary>Needs the selection that it reaches: go on with <c>.To(…)</c> or <c>.ToAllLeads()</c>.</summary>
[BulkStage]
public sealed class ClearCustomFieldNeedsLeads : EditNeedsLeads<ClearCustomFieldAction>
{
    internal ClearCustomFieldNeedsLeads(EditedField field)
        : base($"{BulkEditType.ClearCustomField} {field.Description}", settings => new ClearCustomFieldAction(field, settings))
    {
    }
}
