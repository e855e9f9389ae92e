#!/usr/bin/env bash
# Packages: Npgsql 10.0.3, MySqlConnector 2.6.2 (loopback servers speak as much of the protocols as they need).
#
# Behaviour: a command with CommandType.StoredProcedure is no call by name. Both drivers write CALL and CommandText, as it is, into the text of
# a statement; nothing quotes the name, and nothing looks whether it is one.
#
# Seen: "CALL GetNotes()" and "CALL Close Year()" in the statement that the server is sent, from "GetNotes" and "Close Year".
#
# Why it matters: the same code on SQL Server sends the name apart from any statement. Here a procedure with capitals or a space in its name is
# not found (PostgreSQL reads getnotes) unless the program quotes it, and a name that comes from settings or from a model is part of a statement:
# take it from a fixed list, and give only the values as parameters.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat > probe.csproj <<'E'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Npgsql" Version="[10.0.3]" />
    <PackageReference Include="MySqlConnector" Version="[2.6.2]" />
  </ItemGroup>
</Project>
E

cat > Program.cs <<'E'
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using System.Text;

var seen = new ConcurrentQueue<string>();
using (var connection = new Npgsql.NpgsqlConnection(
    $"Host=127.0.0.1;Port={Listen(stream => new Postgres(stream, seen).Run())};Username=ann;Password=none;Database=shop;Pooling=false;"
    + "SSL Mode=Disable;GSS Encryption Mode=Disable;Server Compatibility Mode=NoTypeLoading"))
{
    connection.Open();
    Show("Npgsql", connection);
}

using (var connection = new MySqlConnector.MySqlConnection(
    $"Server=127.0.0.1;Port={Listen(stream => new MySql(stream, seen).Run())};User ID=ann;Password=none;Pooling=false;SslMode=None"))
{
    connection.Open();
    Show("MySqlConnector", connection);
}

int Listen(Action<Stream> serve)
{
    var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    _ = Task.Run(() => serve(listener.AcceptTcpClient().GetStream()));
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

void Show(string name, DbConnection connection)
{
    foreach (var procedure in new[] { "GetNotes", "Close Year" })
    {
        using var command = connection.CreateCommand();
        command.CommandText = procedure;
        command.CommandType = CommandType.StoredProcedure;
        seen.Clear();
        try
        {
            command.ExecuteNonQuery();
        }
        catch (Exception error)
        {
            seen.Enqueue(error.GetType().Name + " " + error.Message);
        }

        Console.WriteLine($"{name}: {string.Join(" | ", seen)}");
    }
}

/// <summary>Accepts everybody and answers each statement with "done".</summary>
internal sealed class Postgres(Stream stream, ConcurrentQueue<string> seen)
{
    public void Run()
    {
        var length = new byte[4];
        stream.ReadExactly(length);
        stream.ReadExactly(new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4]);
        Write('R', [0, 0, 0, 0]);
        Write('S', "server_version\016.4\0"u8.ToArray());
        Write('S', "client_encoding\0UTF8\0"u8.ToArray());
        Write('S', "standard_conforming_strings\0on\0"u8.ToArray());
        Write('K', [0, 0, 0, 1, 0, 0, 0, 1]);
        Write('Z', [(byte)'I']);
        try
        {
            while (Answer())
            {
            }
        }
        catch (IOException)
        {
        }
    }

    private bool Answer()
    {
        var head = new byte[5];
        stream.ReadExactly(head);
        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1)) - 4];
        stream.ReadExactly(body);
        switch ((char)head[0])
        {
            case 'X':
                return false;
            case 'P':
                seen.Enqueue(Encoding.UTF8.GetString(body).Split('\0')[1]);
                Write('1', []);
                break;
            case 'B':
                Write('2', []);
                break;
            case 'D':
                Write('n', []);
                break;
            case 'E':
                Write('C', "CALL\0"u8.ToArray());
                break;
            case 'S':
                Write('Z', [(byte)'I']);
                break;
        }

        return true;
    }

    private void Write(char type, byte[] body)
    {
        var packet = new byte[5 + body.Length];
        packet[0] = (byte)type;
        BinaryPrimitives.WriteInt32BigEndian(packet.AsSpan(1), body.Length + 4);
        body.CopyTo(packet, 5);
        stream.Write(packet);
    }
}

/// <summary>Accepts everybody, answers questions with an empty table and all else with "done".</summary>
internal sealed class MySql(Stream stream, ConcurrentQueue<string> seen)
{
    private static readonly byte[] Done = [0, 0, 0, 2, 0, 0, 0];
    private static readonly byte[] End = [0xfe, 0, 0, 2, 0];
    private byte sequence;

    public void Run()
    {
        const uint Abilities = 0x1 | 0x4 | 0x8 | 0x200 | 0x2000 | 0x8000 | 0x10000 | 0x20000 | 0x80000;
        Write([
            10, .. "8.0.36\0"u8, 1, 0, 0, 0, .. "12345678\0"u8, .. BitConverter.GetBytes(Abilities)[..2], 45, 2, 0,
            .. BitConverter.GetBytes(Abilities)[2..], 21, .. new byte[10], .. "123456789012\0mysql_native_password\0"u8]);
        try
        {
            Read();
            Write(Done);
            while (Answer(Read()))
            {
            }
        }
        catch (IOException)
        {
        }
    }

    private bool Answer(byte[] packet)
    {
        sequence = 1;
        if (packet[0] != 3)
            return packet[0] != 1;

        var text = Encoding.UTF8.GetString(packet.AsSpan(1));
        if (text.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) || text.StartsWith("SHOW", StringComparison.Ordinal))
        {
            Write([1]);
            Write([3, .. "def"u8, 0, 0, 0, 1, .. "c"u8, 0, 12, 45, 0, 100, 0, 0, 0, 253, 0, 0, 0, 0, 0]);
            Write(End);
            Write(End);
            return true;
        }

        seen.Enqueue(text);
        Write(Done);
        return true;
    }

    private byte[] Read()
    {
        var head = new byte[4];
        stream.ReadExactly(head);
        var packet = new byte[head[0] | head[1] << 8 | head[2] << 16];
        stream.ReadExactly(packet);
        sequence = (byte)(head[3] + 1);
        return packet;
    }

    private void Write(byte[] packet)
    {
        stream.Write([(byte)packet.Length, (byte)(packet.Length >> 8), (byte)(packet.Length >> 16), sequence++]);
        stream.Write(packet);
    }
}
E

cat > expected.txt <<'E'
Npgsql: CALL GetNotes()
Npgsql: CALL Close Year()
MySqlConnector: CALL GetNotes();
MySqlConnector: CALL Close Year();
E

dotnet build --disable-build-servers -m:1 -v q -o out > build.log 2>&1 || { cat build.log; exit 1; }
dotnet out/probe.dll | tee seen.txt
if ! diff expected.txt seen.txt; then
  echo "CHANGED: the drivers no longer call procedures as described (expected <, seen >)" >&2
  exit 1
fi
echo "As described: the name of a stored procedure is a part of the text of a CALL."
