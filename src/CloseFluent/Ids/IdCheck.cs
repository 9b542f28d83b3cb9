namespace CloseFluent;

/// <summary>How closely the text of an id is looked at when the id is made.</summary>
internal enum IdCheck
{
    /// <summary>Shape and prefix: what a person or a setting passes.</summary>
    Full,

    /// <summary>Shape only: the caller vouches for the kind.</summary>
    Shape,

    /// <summary>Nothing: what Close itself returned is never refused.</summary>
    None,
}
