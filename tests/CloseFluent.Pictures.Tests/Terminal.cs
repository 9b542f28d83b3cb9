using System.Text;

namespace CloseFluent.Pictures.Tests;

/// <summary>What a program writes to a terminal. Those who wait for a text are told once it has been written.</summary>
internal sealed class Terminal : TextWriter
{
    private readonly StringBuilder _written = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_written)
        {
            _written.Append(value);
            string all = _written.ToString();
            foreach ((string _, TaskCompletionSource seen) in _awaited.Where(
                awaited => all.Contains(awaited.Text, StringComparison.Ordinal)))
            {
                seen.TrySetResult();
            }
        }
    }

    public Task ShowsAsync(string text)
    {
        lock (_written)
        {
            TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, seen));
            if (_written.ToString().Contains(text, StringComparison.Ordinal))
            {
                seen.SetResult();
            }

            return seen.Task;
        }
    }

    public override string ToString()
    {
        lock (_written)
        {
            return _written.ToString();
        }
    }
}
