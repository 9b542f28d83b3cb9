using System.Threading;
using System.Threading.Tasks;
using CloseFluent;
using static CloseFluent.ContactPreference;

namespace OldLanguage
{
    public static class Campaign
    {
        public static async Task<BulkSequenceSubscription> RunAsync(
            ICloseClient close, LeadStatusId qualified, CancellationToken cancellationToken)
        {
            SubscribeAction action = Bulk
                .Subscribe("seq_NDg4XtJ8n2zPS2q0LUIxiw")
                .From(new Sender("emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w", "Ada Example", "ada@example.com"))
                .Preference(Contact)
                .To(Leads.Where(lead => lead.StatusId.Is(qualified)).Take(200));
            BulkSequenceSubscription started = await action.SendAsync(close, cancellationToken);
            return await close.BulkSequenceSubscriptions.WaitAsync(started.Id, cancellationToken: cancellationToken);
        }
    }
}
