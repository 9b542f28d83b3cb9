namespace CloseFluent.Analyzers.Tests;

/// <summary>
/// Members of a class in which a stage is where an action, or the task of one, is needed. In them STAGE is the stage, ACTION
/// the type of the action that it leads to and RESULT what that becomes when it is sent.
/// </summary>
internal static class StagePositions
{
    /// <summary>What the members use.</summary>
    public const string Helpers = /* lang=c#-test */ """
        class Base
        {
            public Base() { }
            public Base(BulkAction action, int number = 0) { }
            public BulkAction? Action { get; set; }
            public BulkAction? this[int number] { get => null; set { } }
            public BulkAction this[BulkAction key] => key;
            public static void Accept(BulkAction action, int number = 0) { }
            public static void AcceptMany(params BulkAction[] actions) { }
            public static void AcceptList(IReadOnlyList<BulkAction> actions) { }
            public static void AcceptAny<T>(T action) where T : BulkAction { }
            public static T Either<T>(T one, T other) => one;
            public static void Run(Func<BulkAction> create) { }
        }
        record Named(BulkAction Action);
        static class Extensions
        {
            public static void Show(this BulkAction action) { }
            public static void ShowAny<T>(this T action) where T : BulkAction { }
        }
        """;

    /// <summary>Where an action is needed.</summary>
    public static IReadOnlyList<string> Actions { get; } =
    [
        /* lang=c#-test */ """void M() { BulkAction a = STAGE; }""",
        /* lang=c#-test */ """void M() { ACTION a = STAGE; }""",
        /* lang=c#-test */ """void M() { BulkAction a; a = STAGE; }""",
        /* lang=c#-test */ """void M() { BulkAction? a = null; a ??= STAGE; }""",
        /* lang=c#-test */ """void M() { BulkAction a = flag ? STAGE : ready; }""",
        /* lang=c#-test */ """void M() { BulkAction a = flag ? ready : STAGE; }""",
        /* lang=c#-test */ """void M() { var a = flag ? ready : STAGE; }""",
        /* lang=c#-test */ """void M() { BulkAction? a = flag ? STAGE : null; }""",
        /* lang=c#-test */ """void M() { BulkAction a = flag switch { true => STAGE, _ => ready }; }""",
        /* lang=c#-test */ """void M() { var a = flag switch { true => STAGE, _ => ready }; }""",
        /* lang=c#-test */ """void M() { BulkAction a = maybe ?? STAGE; }""",
        /* lang=c#-test */ """void M() { BulkAction[] a = [STAGE]; }""",
        /* lang=c#-test */ """void M() { List<BulkAction> a = [ready, STAGE]; }""",
        /* lang=c#-test */ """void M() { BulkAction[] a = { STAGE }; }""",
        /* lang=c#-test */ """void M() { var a = new BulkAction[] { STAGE }; }""",
        /* lang=c#-test */ """void M() { var a = new[] { ready, STAGE }; }""",
        /* lang=c#-test */ """void M() { List<BulkAction> a = new() { STAGE }; }""",
        /* lang=c#-test */ """void M() { var a = new Dictionary<int, BulkAction> { { 1, STAGE } }; }""",
        /* lang=c#-test */ """void M() { var a = new Dictionary<int, BulkAction> { [1] = STAGE }; }""",
        /* lang=c#-test */ """void M() { (BulkAction, int) a = (STAGE, 3); }""",
        /* lang=c#-test */ """void M() { (BulkAction a, int b) = (STAGE, 3); }""",
        /* lang=c#-test */ """IEnumerable<BulkAction> M() { yield return STAGE; }""",
        /* lang=c#-test */ """async IAsyncEnumerable<BulkAction> M() { await Task.Yield(); yield return STAGE; }""",
        /* lang=c#-test */ """BulkAction M() => STAGE;""",
        /* lang=c#-test */ """BulkAction M() { return STAGE; }""",
        /* lang=c#-test */ """async Task<BulkAction> M() { await Task.Yield(); return STAGE; }""",
        /* lang=c#-test */ """BulkAction M { get { return STAGE; } }""",
        /* lang=c#-test */ """BulkAction M() { BulkAction Inner() => STAGE; return Inner(); }""",
        /* lang=c#-test */ """void M() { Func<BulkAction> a = () => STAGE; }""",
        /* lang=c#-test */ """void M() { Func<BulkAction> a = () => { return STAGE; }; }""",
        /* lang=c#-test */ """void M() { Func<Task<BulkAction>> a = async () => { await Task.Yield(); return STAGE; }; }""",
        /* lang=c#-test */ """void M() { Lazy<BulkAction> a = new(() => STAGE); }""",
        /* lang=c#-test */ """void M() { Run(() => STAGE); }""",
        /* lang=c#-test */ """IEnumerable<BulkAction> M(int[] all) => all.Select(one => STAGE);""",
        /* lang=c#-test */ """IEnumerable<BulkAction> M(int[] all) => from one in all select STAGE;""",
        /* lang=c#-test */ """void M() { Accept(STAGE); }""",
        /* lang=c#-test */ """void M() { Accept(number: 3, action: STAGE); }""",
        /* lang=c#-test */ """void M() { Accept(flag ? STAGE : ready); }""",
        /* lang=c#-test */ """void M() { AcceptMany(ready, STAGE); }""",
        /* lang=c#-test */ """void M() { AcceptList([ready, STAGE]); }""",
        /* lang=c#-test */ """void M() { AcceptAny(STAGE); }""",
        /* lang=c#-test */ """void M() { foreach (BulkAction a in new[] { STAGE }) { } }""",
        /* lang=c#-test */ """void M() { Either(ready, STAGE); }""",
        /* lang=c#-test */ """void M(List<BulkAction> list) { list.Add(STAGE); }""",
        /* lang=c#-test */ """void M(Dictionary<int, BulkAction> map) { map[1] = STAGE; }""",
        /* lang=c#-test */ """void M() { var a = this[STAGE]; }""",
        /* lang=c#-test */ """void M() { Action = STAGE; }""",
        /* lang=c#-test */ """void M() { this[3] = STAGE; }""",
        /* lang=c#-test */ """void M() { var a = new Base { Action = STAGE }; }""",
        /* lang=c#-test */ """void M() { var a = new Base { [3] = STAGE }; }""",
        /* lang=c#-test */ """void M() { var a = new Base(STAGE); }""",
        /* lang=c#-test */ """void M() { Base a = new(STAGE, 3); }""",
        /* lang=c#-test */ """void M(Named named) { var a = named with { Action = STAGE }; }""",
        /* lang=c#-test */ """void M() { STAGE.Show(); }""",
        /* lang=c#-test */ """void M() { STAGE.ShowAny(); }""",
        /* lang=c#-test */ """void M() { var a = STAGE.Json; }""",
        /* lang=c#-test */ """string M() => $"{STAGE.Description}";""",
        /* lang=c#-test */ """string M() => $"{STAGE.WithoutDoneEmail()}";""",
        /* lang=c#-test */ """bool M() => STAGE is ACTION;""",
        /* lang=c#-test */ """bool M() => STAGE is ACTION { SendsDoneEmail: true };""",
        /* lang=c#-test */ """void M() { var a = STAGE as ACTION; }""",
        /* lang=c#-test */ """void M() { var a = (ACTION)STAGE; }""",
        /* lang=c#-test */ """int M() => STAGE switch { ACTION => 1, _ => 2 };""",
        /* lang=c#-test */ """bool M() => STAGE == ready;""",
    ];

    /// <summary>Where the task of a sent action is needed.</summary>
    public static IReadOnlyList<string> Tasks { get; } =
    [
        /* lang=c#-test */ """Task M() => STAGE;""",
        /* lang=c#-test */ """Task<RESULT> M() { return STAGE; }""",
        /* lang=c#-test */ """void M() { Func<Task> a = () => STAGE; }""",
        /* lang=c#-test */ """Task M() => Task.WhenAll(STAGE);""",
        /* lang=c#-test */ """void M(List<Task> tasks) { tasks.Add(STAGE); }""",
        /* lang=c#-test */ """async Task M() { await STAGE; }""",
        /* lang=c#-test */ """async Task M() { RESULT a = await STAGE; }""",
        /* lang=c#-test */ """async Task M() { await STAGE.SendAsync(close); }""",
        /* lang=c#-test */ """Task M() => flag ? STAGE : Task.CompletedTask;""",
        /* lang=c#-test */ """async Task M() { await (flag ? STAGE : STAGE); }""",
        /* lang=c#-test */ """async Task M() { await (flag switch { true => STAGE, _ => STAGE }); }""",
        /* lang=c#-test */ """async Task M() { await (STAGE ?? STAGE); }""",
        /* lang=c#-test */ """async Task M() { await (TYPE)STAGE; }""",
        /* lang=c#-test */ """async Task M() { await (STAGE as TYPE); }""",
        /* lang=c#-test */ """Task M(Task? other) => other ?? STAGE;""",
        /* lang=c#-test */ """(Task, int) M() => (STAGE, 3);""",
    ];

    /// <summary>Where a stage is what is meant, or nothing in particular.</summary>
    public static IReadOnlyList<string> Fitting { get; } =
    [
        /* lang=c#-test */ """void M() { var a = STAGE; TYPE b = a; object c = a; b = flag ? a : b; }""",
        /* lang=c#-test */ """TYPE M() => STAGE;""",
        /* lang=c#-test */ """IEnumerable<TYPE> M(int[] all) => all.Select(one => STAGE);""",
        /* lang=c#-test */ """void M() { TYPE[] a = [STAGE]; (object, TYPE) b = (STAGE, STAGE); Console.WriteLine(STAGE); }""",
        /* lang=c#-test */ """bool M(TYPE a) => a == STAGE || STAGE is null || STAGE.Equals(ready);""",
        /* lang=c#-test */ """string M() => $"{STAGE}" + STAGE.ToString() + nameof(STAGE_NAME);""",
        /* lang=c#-test */ """T M<T>(T a) where T : class => Either<object>(a, STAGE) as T ?? a;""",
        /* lang=c#-test */ """Func<TYPE> M() => () => { return STAGE; };""",
    ];
}
