using MediatR;

record PauseCommand(SequenceId Sequence, BulkSelection Leads) : IRequest<BulkSequenceSubscriptionId>;

class PauseHandler(ICloseClient close) : IRequestHandler<PauseCommand, BulkSequenceSubscriptionId>
{
    public async Task<BulkSequenceSubscriptionId> Handle(PauseCommand request, CancellationToken cancellationToken)
    {
        PauseAction action = Bulk.Pause(request.Sequence).To(request.Leads);
        return (await action.SendAsync(close, cancellationToken)).Id;
    }
}

class Caller(ISender sender)
{
    public Task<BulkSequenceSubscriptionId> CallAsync() => sender.Send(new PauseCommand("seq_1", Leads.All));
}
