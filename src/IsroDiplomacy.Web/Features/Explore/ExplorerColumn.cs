using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>A column of the grid that the grid knows by the name it has in addresses.</summary>
public sealed class ExplorerColumn : TemplateColumn<ExplorerRow>
{
    [Parameter, EditorRequired]
    public string Field { get; set; } = "";

    public override string PropertyName => Field;
}
