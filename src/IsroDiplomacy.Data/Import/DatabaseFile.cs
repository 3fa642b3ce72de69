namespace IsroDiplomacy.Data.Import;

/// <summary>The files beside the database: unfinished builds and the lock that lets one process build at a time.</summary>
internal static class DatabaseFile
{
    /// <summary>Between the database's name and the number of the process that builds: <c>catalogue.db-new-4711</c>.</summary>
    public const string Unfinished = "-new-";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until no other process builds this database, and keeps others out until the result is disposed.</summary>
    /// <remarks>The system gives the lock up with the process, so a crash leaves an empty file behind but no lock.</remarks>
    /// <exception cref="IOException">Another process has held the lock for five minutes, or the folder can't be written.</exception>
    public static async Task<FileStream> LockAsync(string databasePath, TimeProvider time, CancellationToken cancellation)
    {
        Directory.CreateDirectory(FolderOf(databasePath));
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new(databasePath + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (IsHeld(error) && time.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(Pause, time, cancellation);
            }
        }
    }

    /// <summary>Only under the lock: then no unfinished build can be a living one.</summary>
    public static void RemoveUnfinished(string databasePath)
    {
        foreach (var left in Directory.EnumerateFiles(FolderOf(databasePath), Path.GetFileName(databasePath) + Unfinished + "*"))
            File.Delete(left);
    }

    /// <summary>Makes the system write the file to the disk.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static string FolderOf(string databasePath) => Path.GetDirectoryName(Path.GetFullPath(databasePath))!;

    /// <summary>The system's word for a lock that another holds: EAGAIN of Linux, EWOULDBLOCK of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);
}
