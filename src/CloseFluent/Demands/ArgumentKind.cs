using System.ComponentModel;

namespace CloseFluent;

/// <summary>What an argument must be beyond its type, for tools (the analyzers) that look at constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ArgumentKind
{
    /// <summary>An API key: a secret that belongs in no source.</summary>
    ApiKey,

    /// <summary>One bare e-mail address.</summary>
    EmailAddress,

    /// <summary>The name of a sender: not blank, on one line.</summary>
    SenderName,

    /// <summary>A limit of 1 or more.</summary>
    Limit,

    /// <summary>Words to look for, not blank.</summary>
    Words,

    /// <summary>A list that must not be empty.</summary>
    SomeItems,

    /// <summary>The lower bound of a range; the next argument is the upper bound.</summary>
    LowerBound,

    /// <summary>A filter of Close's as JSON, alone or wrapped with its order and limit.</summary>
    FilterJson,

    /// <summary>A condition of Close's filter language as JSON.</summary>
    ConditionJson,

    /// <summary>One node of a filter as JSON, without order and limit.</summary>
    NodeJson,

    /// <summary>A limit of matches, 1 or more: it does not shorten the selection, and what exceeds it is refused.</summary>
    MatchLimit,

    /// <summary>An access token: a secret.</summary>
    AccessToken,

    /// <summary>A refresh token: a secret.</summary>
    RefreshToken,

    /// <summary>The secret of an OAuth app.</summary>
    ClientSecret,

    /// <summary>The key that deliveries of a webhook are signed with, in hexadecimal digits: a secret.</summary>
    SignatureKey,

    /// <summary>The id of an OAuth app.</summary>
    ClientId,

    /// <summary>The code that an authorization gave.</summary>
    AuthorizationCode,

    /// <summary>A number in a range.</summary>
    Number,

    /// <summary>A time span in a range, which is in ticks.</summary>
    Duration,

    /// <summary>A count of years, months, weeks, hours or minutes.</summary>
    Distance,

    /// <summary>A count of days.</summary>
    DistanceInDays,

    /// <summary>The year of a day that exists; the next arguments are its month and its day.</summary>
    Year,

    /// <summary>A time of day in whole seconds.</summary>
    TimeOfDay,

    /// <summary>A number that JSON has.</summary>
    FiniteNumber,

    /// <summary>A text that is not blank.</summary>
    Name,

    /// <summary>Words to look for in leads, not blank and not all leads.</summary>
    Query,

    /// <summary>A name of Close's filter language.</summary>
    FilterName,

    /// <summary>The name of a field in Close's filter language that is not a custom one.</summary>
    FieldName,

    /// <summary>The name of a custom field, not its id.</summary>
    CustomFieldName,

    /// <summary>The value of a custom field, not blank.</summary>
    FieldValue,

    /// <summary>What an id can be, whatever its prefix.</summary>
    IdText,

    /// <summary>A word that is one of the type's own values.</summary>
    Word,

    /// <summary>The name of a table in a database.</summary>
    TableName,

    /// <summary>The name of a host, without scheme and port.</summary>
    Host,

    /// <summary>A path that begins and ends with a slash.</summary>
    RoutePath,

    /// <summary>The path of a bulk action.</summary>
    ActionPath,

    /// <summary>A stored bulk action as JSON.</summary>
    StoredJson,

    /// <summary>The body of a bulk action as JSON.</summary>
    BodyJson,

    /// <summary>A list of words to look for: at least one, and none blank.</summary>
    SomeWords,

    /// <summary>A list of at least one item, which is not a condition.</summary>
    Items,
}
