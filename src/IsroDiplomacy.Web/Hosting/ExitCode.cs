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
}
