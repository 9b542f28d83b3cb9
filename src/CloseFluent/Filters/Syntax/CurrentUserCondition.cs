namespace CloseFluent;

/// <summary>The field names the user whose credential is used.</summary>
internal sealed class CurrentUserCondition : FilterCondition
{
    protected override string Type => ConditionTypes.CurrentUser;
}
