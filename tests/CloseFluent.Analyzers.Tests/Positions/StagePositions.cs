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
            public static void AcceptIn(in BulkAction action) { }
            public static void AcceptAll<T>(IEnumerable<T> actions) where T : BulkAction { }
            public static void AcceptArray<T>(T[] actions) where T : BulkAction { }
            public static void AcceptMade<T>(Func<T> create) where T : BulkAction { }
            public static T Either<T>(T one, T other) => one;
            public static void Run(Func<BulkAction> create) { }
        }
        record Named(BulkAction Action);
        static class Extensions
        {
            public static void Show(this BulkAction action) { }
            public static void ShowAny<T>(this T action) where T : BulkAction { }
            extension(BulkAction action)
            {
                public void Print() { }
                public int Size => 3;
            }
            extension<T>(T action) where T : BulkAction
            {
                public void PrintAny() { }
            }
            extension(object any)
            {
                public void PrintObject() { }
                public int Length => 3;
            }
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
        /* lang=c#-test */ """void M() { STAGE.Print(); }""",
        /* lang=c#-test */ """void M() { STAGE.PrintAny(); }""",
        /* lang=c#-test */ """void M() { var a = STAGE.Size; }""",
        /* lang=c#-test */ """void M() { var a = STAGE.Json; }""",
        /* lang=c#-test */ """string M() => $"{STAGE.Description}";""",
        /* lang=c#-test */ """string M() => $"{STAGE.WithoutDoneEmail()}";""",
        /* lang=c#-test */ """bool M() => STAGE is ACTION;""",
        /* lang=c#-test */ """bool M() => STAGE is ACTION { SendsDoneEmail: true };""",
        /* lang=c#-test */ """void M() { var a = STAGE as ACTION; }""",
        /* lang=c#-test */ """void M() { var a = (ACTION)STAGE; }""",
        /* lang=c#-test */ """int M() => STAGE switch { ACTION => 1, _ => 2 };""",
        /* lang=c#-test */ """bool M() => STAGE == ready;""",
        /* lang=c#-test */ """void M() { AcceptIn(STAGE); }""",
        /* lang=c#-test */ """void M(TYPE stage) { AcceptIn(in stage); }""",
        /* lang=c#-test */ """void M() { AcceptAll([STAGE]); }""",
        /* lang=c#-test */ """void M() { AcceptAll(new[] { STAGE }); }""",
        /* lang=c#-test */ """void M() { AcceptArray(new[] { STAGE }); }""",
        /* lang=c#-test */ """void M() { AcceptMade(() => STAGE); }""",
        /* lang=c#-test */ """void M(List<TYPE> list) { AcceptAll(list); }""",
        /* lang=c#-test */ """void M(TYPE[] list) { AcceptArray(list); }""",
        /* lang=c#-test */ """void M(List<TYPE> list) { AcceptAll(list.Where(stage => flag).ToList()); }""",
        /* lang=c#-test */ """void M(List<TYPE> list) { AcceptList(list); }""",
        /* lang=c#-test */ """IEnumerable<BulkAction> M(List<TYPE> list) => list;""",
        /* lang=c#-test */ """List<BulkAction> M(List<TYPE> list) => list;""",
        /* lang=c#-test */ """void M(List<BulkAction> all, List<TYPE> list) { all.AddRange(list); }""",
        /* lang=c#-test */ """BulkAction[] M(List<TYPE> list) => [.. list];""",
        /* lang=c#-test */ """TYPE Make() => STAGE; void M() { Run(Make); }""",
        /* lang=c#-test */ """TYPE Make() => STAGE; void M() { AcceptMade(this.Make); }""",
        /* lang=c#-test */ """TYPE Make() => STAGE; Func<BulkAction> M() => Make;""",
        /* lang=c#-test */ """TYPE Make(int one) => STAGE; IEnumerable<BulkAction> M(int[] all) => all.Select(Make);""",
        /* lang=c#-test */ """TYPE Make() => STAGE; void M() { Lazy<BulkAction> a = new(Make); }""",
        /* lang=c#-test */ """void M() { TYPE Make() => STAGE; Run(Make); }""",
        /* lang=c#-test */ """void M(Func<TYPE> make) { Run(make); }""",
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
        /* lang=c#-test */ """void M(List<TYPE> list) { IEnumerable<object> a = list; List<TYPE> b = [.. list.Where(one => flag)]; object c = b.ToArray(); }""",
        /* lang=c#-test */ """TYPE Make() => STAGE; Func<TYPE> M() => Make;""",
        /* lang=c#-test */ """int M() { STAGE.PrintObject(); return STAGE.Length; }""",
        /* lang=c#-test */ """TYPE Make(int one) => STAGE; IEnumerable<object> M(int[] all) => all.Select(Make);""",
        /* lang=c#-test */ """void Into(out TYPE stage) => stage = STAGE; void M() { Into(out TYPE stage); Into(out stage); }""",
    ];
}
