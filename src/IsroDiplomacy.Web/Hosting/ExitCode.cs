namespace IsroDiplomacy.Web.Hosting;

/// <summary>What the process tells the one who started it.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary><c>data/</c> has faults, or the command line has.</summary>
    public const int Faults = 1;

    /// <summary>The database can't be written where it should lie.</summary>
    public const int NoDatabase = 2;

    /// <summary>A setting can't be used.</summary>
    public const int Settings = 3;

    /// <summary>The file of an export can't be written.</summary>
    public const int NotWritten = 4;

    /// <summary>The two versions that <c>diff</c> compares are not the same.</summary>
    public const int Differences = 1;

    /// <summary>A version that <c>diff</c> is to compare can't be read, or its command line can't.</summary>
    public const int Unread = 2;

    /// <summary>An export was broken off, as shells tell it.</summary>
    public const int GivenUp = 130;
}
