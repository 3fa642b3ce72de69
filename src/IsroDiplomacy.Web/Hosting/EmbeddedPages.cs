using Microsoft.AspNetCore.Components.Endpoints;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Marks a page that other sites may show in a frame.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EmbeddedPageAttribute : Attribute;

/// <summary>The pages that stand in frames of other sites. They run no script of ours, and what they link to opens in a window of its own.</summary>
public static class EmbeddedPages
{
    public static bool Is(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsDefined(typeof(EmbeddedPageAttribute), inherit: false) is true;
}
