using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Marks a page of which a part runs on a circuit.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkingPageAttribute : Attribute;

/// <summary>The pages that run on a circuit. Only they load the component library's script.</summary>
public static class WorkingPages
{
    /// <summary>True for pages that declare <c>@rendermode</c>, and for those that hold a part which does.</summary>
    public static bool Is(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is { } page && Is(page);

    /// <inheritdoc cref="Is(Endpoint?)"/>
    public static bool Is(Type page) =>
        page.IsDefined(typeof(RenderModeAttribute), inherit: false) || page.IsDefined(typeof(WorkingPageAttribute), inherit: false);

    /// <summary>Has a click that leads to a working page load it whole: a script that enhanced navigation merges into a page never runs.</summary>
    public static void UseWholeLoadOfWorkingPages(this WebApplication app) => app.Use((context, next) =>
    {
        // Without this header the browser takes the answer for that of another site and asks again, as for a plain link.
        if (Is(context.GetEndpoint()))
            context.Response.OnStarting(() => Task.FromResult(context.Response.Headers.Remove("blazor-enhanced-nav")));
        return next();
    });
}
