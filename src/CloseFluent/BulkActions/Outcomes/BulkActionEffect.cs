namespace CloseFluent;

/// <summary>What a bulk action did to an object.</summary>
public enum BulkActionEffect
{
    /// <summary>It changed an object that was there.</summary>
    Updated,

    /// <summary>It created the object.</summary>
    Created,

    /// <summary>It deleted the object.</summary>
    Deleted,
}
