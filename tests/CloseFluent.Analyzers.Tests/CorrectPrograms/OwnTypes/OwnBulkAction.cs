namespace Warehouse
{
    public record PauseAction(int Number);

    public class Queue
    {
        private readonly List<PauseAction> _all = [];

        public PauseAction To(int number)
        {
            PauseAction action = new(number);
            _all.Add(action);
            return action;
        }

        public void Fill()
        {
            To(3);
            _ = To(4);
            PauseAction unused = To(5);
        }
    }
}
