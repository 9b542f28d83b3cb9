namespace CloseFluent;

/// <summary>A limit of the organization's plan is reached. Status 402.</summary>
public sealed class ClosePlanLimitException : CloseApiException
{
    internal ClosePlanLimitException(ErrorResponse response)
        : base(response, $"Raise the plan or free what it limits, then send again; {response.Subject} was not carried out.")
    {
    }
}
