namespace CloseFluent.Grammar;

/// <summary>How firmly the words of a phrase hold together, which decides where they need parentheses.</summary>
internal enum Binding
{
    /// <summary>Needs none.</summary>
    Tight,

    /// <summary>Contains an "or", an "and" or a phrase of its own at its end: needs them beside another "or".</summary>
    Alternatives,

    /// <summary>Contains an "and" or commas between its parts: needs them inside any other phrase.</summary>
    List,
}
