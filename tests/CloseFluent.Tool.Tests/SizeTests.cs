using System.Globalization;
using System.Text;
using CloseFluent.Sandbox;

namespace CloseFluent.Tool.Tests;

/// <summary>Large organizations, alone, since the memory of the whole process is measured.</summary>
[Collection(nameof(SizeTests))]
[CollectionDefinition(nameof(SizeTests), DisableParallelization = true)]
public sealed class SizeTests
{
    private const long MaxAllocation = 400L * 1024 * 1024;

    [Fact]
    public async Task Two_thousand_fields_are_pulled_in_bounded_memory_and_compile_and_each_wrong_name_is_an_error()
    {
        SandboxData data = new();
        for (int number = 0; number < 2000; number++)
        {
            data.AddLeadField(
                string.Create(CultureInfo.InvariantCulture, $"cf_{number:D43}"),
                string.Create(CultureInfo.InvariantCulture, $"Field {number}"),
                number % 10 == 0 ? SandboxFieldType.Choices : (SandboxFieldType)(number % 4),
                acceptsMultipleValues: number % 3 == 0,
                "Yes",
                "No");
        }

        using ToolRun run = new(new EditedSandbox(data));
        long before = GC.GetTotalAllocatedBytes();

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MaxAllocation);
        StringBuilder wrong = new("public class Wrong { public object[] All = {");
        for (int number = 0; number < 100; number++)
        {
            wrong.Append(CultureInfo.InvariantCulture, $" Acme.Sales.Org.LeadFields.Field{number + 5000},");
        }

        IReadOnlyList<string> diagnostics = OrganizationCompilation.Diagnostics(run.Text, wrong + "}; }");
        Assert.Equal(100, diagnostics.Count);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("CS0117 Field5", diagnostic, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ten_thousand_sequences_are_pulled_and_checked()
    {
        SandboxData data = new();
        for (int number = 0; number < 10_000; number++)
        {
            data.AddSequence(string.Create(CultureInfo.InvariantCulture, $"seq_{number:D22}"), "Same name");
        }

        using ToolRun run = new(new EditedSandbox(data));

        Assert.Equal((0, ""), (await run.PullAsync(), run.Error));
        Assert.Equal((0, "", ""), (await run.CheckAsync(), run.Output, run.Error));
        Assert.Contains(" SameName10000 = ", run.Text, StringComparison.Ordinal);
    }
}
