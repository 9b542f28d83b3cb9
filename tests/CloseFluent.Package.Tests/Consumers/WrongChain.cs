// Written so that every version of the language takes it.
using CloseFluent;

internal static class WrongChain
{
    public static void Send(ICloseClient close)
    {
        Bulk.Subscribe("seq_NDg4XtJ8n2zPS2q0LUIxiw").SendAsync(close);
    }
}
