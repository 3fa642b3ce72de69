namespace IsroDiplomacy.Web.Package;

/// <summary>In what form a package is taken.</summary>
internal static class PackageFormat
{
    public const string Extension = "zip";

    public const string MediaType = "application/zip";

    /// <summary>As on the command line, where any form has a name.</summary>
    public const string Name = "datapackage";
}
