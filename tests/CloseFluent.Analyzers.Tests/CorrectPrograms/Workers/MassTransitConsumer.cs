using MassTransit;

record PauseLeads(string Sequence, IReadOnlyList<string> Leads);

class PauseLeadsConsumer(ICloseClient close) : IConsumer<PauseLeads>
{
    public Task Consume(ConsumeContext<PauseLeads> context)
    {
        PauseLeads message = context.Message;
        return Bulk
            .Pause(message.Sequence)
            .To(Leads.WithIds(message.Leads.Select(id => new LeadId(id))))
            .SendAsync(close, context.CancellationToken);
    }
}
