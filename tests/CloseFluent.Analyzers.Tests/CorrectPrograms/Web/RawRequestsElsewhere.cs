class Invoices(HttpClient http, ICloseClient close)
{
    public async Task SendAsync(SequenceId sequence, string json)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "https://example.com/invoices") { Content = new StringContent(json) };
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        await Bulk.Pause(sequence).ToAllLeads().SendAsync(close);
    }

    public async Task<string> WaitForAsync(string id)
    {
        while (true)
        {
            string status = await http.GetStringAsync($"https://example.com/{id}");
            if (status == "paid")
            {
                return status;
            }

            await Task.Delay(1000);
        }
    }
}
