namespace CloseFluent;

/// <summary>A limit of the organization's plan is reached. Status 402.</summary>
public sealed class ClosePlanLimitException : CloseApiException
{
    internal ClosePlanLimitException(ErrorResponse answer)
        : base(answer, $"Raise the plan or free what it limits, then send again; {answer.Subject} was not carried out.")
    {
    }
}
