using System.Reflection;

namespace CloseFluent.Tests.Stages;

/// <summary>What every stage type must be, so that no chain begins in its middle and tools find their way.</summary>
public sealed class StageTypeTests
{
    private static readonly Type[] s_stages =
        [.. typeof(BulkStage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BulkStage)) && !type.IsAbstract)];

    public static TheoryData<string> Names { get; } = new(s_stages.Select(stage => stage.Name));

    [Fact]
    public void Are_all_reached_by_a_chain() => Assert.Equal(
        s_stages.Select(stage => stage.Name).Order(StringComparer.Ordinal),
        ChainSamples.Stages.Select(stage => stage.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Are_marked_and_nothing_else_is() => Assert.Equal(
        s_stages.ToHashSet(),
        typeof(BulkStage).Assembly.GetTypes().Where(type => type.IsDefined(typeof(BulkStageAttribute), inherit: false)).ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_sealed_public_and_not_generic(string name)
    {
        Type stage = StageNamed(name);

        Assert.True(stage is { IsSealed: true, IsPublic: true, IsGenericType: false });
        Assert.Contains("Needs", name, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Cannot_be_made_by_hand(string name) => Assert.Empty(StageNamed(name).GetConstructors());

    [Theory]
    [MemberData(nameof(Names))]
    public void Hold_no_state_that_can_change(string name)
    {
        for (Type? type = StageNamed(name); type != typeof(object); type = type!.BaseType)
        {
            Assert.All(
                type!.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
                field => Assert.True(field.IsInitOnly, $"{type.Name}.{field.Name} can be changed."));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lead_by_their_methods_to_a_ready_action(string name)
    {
        HashSet<Type> reached = [];
        Queue<Type> pending = new([StageNamed(name)]);
        while (pending.TryDequeue(out Type? stage))
        {
            foreach (MethodInfo step in stage.GetMethods().Where(step => step.ReturnType.Namespace == "CloseFluent"))
            {
                if (reached.Add(step.ReturnType) && step.ReturnType.IsSubclassOf(typeof(BulkStage)))
                {
                    pending.Enqueue(step.ReturnType);
                }
            }
        }

        Assert.Contains(reached, type => type.IsSubclassOf(typeof(BulkAction)));
    }

    private static Type StageNamed(string name) => Array.Find(s_stages, stage => stage.Name == name)!;
}
