class Counted(ICloseClient inner) : DelegatingCloseClient(inner)
{
    public int Calls { get; private set; }

    public override IBulkSequenceSubscriptions BulkSequenceSubscriptions
    {
        get
        {
            Calls++;
            return base.BulkSequenceSubscriptions;
        }
    }
}
