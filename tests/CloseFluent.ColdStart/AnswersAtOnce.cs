using System.Net;

namespace CloseFluent.ColdStart;

/// <summary>Stands where the network would.</summary>
internal sealed class AnswersAtOnce : HttpMessageHandler
{
    private static readonly byte[] s_answer =
        """
        {"action_type":"subscribe","calls_assigned_to":["user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe"],
        "contact_preference":"contact","created_by":"user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe",
        "date_created":"2026-03-02T09:30:00.120000+00:00","date_updated":"2026-03-02T09:30:00.120000+00:00",
        "from_phone_number_id":null,"id":"bulkseqsub_COo38eU2e1SP8MMWLo9IRRqFwfRgJiuNa23pakKqwf0","n_leads":null,
        "n_leads_processed":0,"n_objects":null,"n_objects_processed":0,
        "organization_id":"orga_R2nRxF3RGtKVLDgABRo0TTm4nCxlXktRJN6zceDNGEc","query":"","results_limit":200,
        "s_query":{"negate":false,"type":"match_all"},"send_done_email":false,
        "sender_account_id":"emailacct_qvO4aR9s9q793diTxeflQ7VL41P5jXnbt5s9vetUv5w","sender_email":"ada@example.com",
        "sender_name":"Ada Example","sequence_id":"seq_NDg4XtJ8n2zPS2q0LUIxiw","sort":[],"status":"created",
        "updated_by":"user_PB2TPcrzm29DPoQchjekMTjSyprRG1iYTeMxCeCoGhe"}
        """u8.ToArray();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(s_answer),
            RequestMessage = request,
        };
    }
}
