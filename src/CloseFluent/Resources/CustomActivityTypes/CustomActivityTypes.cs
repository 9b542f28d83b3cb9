namespace CloseFluent;

/// <inheritdoc cref="ICustomActivityTypes"/>
internal sealed class CustomActivityTypes(RequestPipeline pipeline)
    : NamedResource<CustomActivityType>(pipeline, "/custom_activity/", CustomActivityType.Read, item => item.Id.Value, s_byName),
        ICustomActivityTypes
{
    private static readonly SingleByName<CustomActivityType> s_byName =
        new(("custom activity type", "custom activity types"), item => item.Name, item => item.ToString());
}
