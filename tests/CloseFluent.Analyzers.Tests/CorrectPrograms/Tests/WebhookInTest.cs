using Xunit;

public sealed class IntegrationFactAttribute : FactAttribute;

public class WebhookTests
{
    [IntegrationFact]
    public void Reads_what_was_made_up()
    {
        CloseWebhookDelivery delivery = CloseWebhook.ParseUnverified("{}"u8.ToArray());
        if (delivery is null)
        {
            throw new InvalidOperationException();
        }
    }
}
