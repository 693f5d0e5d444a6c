//! A disk that loses what was not synced. Under every write SQLite makes lies a shim that keeps,
//! beside the real file, what would be left of it if the power failed now: all that was synced,
//! and any part of what was not. Nothing that was acknowledged may be missing from that.
#![allow(unsafe_code)] // a VFS is a table of C functions

use crate::{Desk, MONDAY};
use guichet::domain::command::Command;
use guichet::domain::number::Number;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{Clock, Journal, Opening, Place, fresh};
use rusqlite::ffi;
use std::collections::HashMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once};

/// What was done to a file since it was last synced.
#[derive(Clone)]
enum Op {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

impl Op {
    fn apply(&self, image: &mut Vec<u8>, kept: usize) {
        match self {
            Op::Write(at, bytes) => {
                let bytes = &bytes[..kept.min(bytes.len())];
                image.resize(image.len().max(at + bytes.len()), 0);
                image[*at..at + bytes.len()].copy_from_slice(bytes);
            }
            Op::Truncate(size) => image.resize(*size, 0),
        }
    }
}

#[derive(Clone, Default)]
struct Shadow {
    synced: Vec<u8>,
    pending: Vec<Op>,
}

#[derive(Default)]
struct Disk {
    files: HashMap<PathBuf, Shadow>,
    /// Operations until the power fails.
    left: Option<u64>,
    /// What was on the disk at that moment.
    failed: Option<HashMap<PathBuf, Shadow>>,
}

impl Disk {
    fn op(&mut self, path: &Path, op: Op) {
        self.count();
        self.files.entry(path.to_owned()).or_default().pending.push(op);
    }

    fn sync(&mut self, path: &Path) {
        self.count();
        let shadow = self.files.entry(path.to_owned()).or_default();
        for op in std::mem::take(&mut shadow.pending) {
            op.apply(&mut shadow.synced, usize::MAX);
        }
    }

    fn count(&mut self) {
        match &mut self.left {
            Some(0) if self.failed.is_none() => self.failed = Some(self.files.clone()),
            Some(left) => *left = left.saturating_sub(1),
            None => {}
        }
    }
}

static DISK: Mutex<Option<Disk>> = Mutex::new(None);

fn disk() -> MutexGuard<'static, Option<Disk>> {
    DISK.lock().unwrap()
}

/// Our file: SQLite's head, the path, and behind it the real file.
#[repr(C)]
struct File {
    base: ffi::sqlite3_file,
    path: *mut PathBuf,
}

unsafe fn parts<'a>(file: *mut ffi::sqlite3_file) -> (*mut ffi::sqlite3_file, &'a Path) {
    unsafe {
        let ours = file.cast::<File>();
        (ours.add(1).cast(), &*(*ours).path)
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    count: c_int,
    at: i64,
) -> c_int {
    unsafe {
        let (real, path) = parts(file);
        let data = std::slice::from_raw_parts(bytes.cast::<u8>(), count as usize).to_vec();
        if let Some(disk) = disk().as_mut() {
            disk.op(path, Op::Write(at as usize, data));
        }
        (*(*real).pMethods).xWrite.unwrap()(real, bytes, count, at)
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    unsafe {
        let (real, path) = parts(file);
        if let Some(disk) = disk().as_mut() {
            disk.op(path, Op::Truncate(size as usize));
        }
        (*(*real).pMethods).xTruncate.unwrap()(real, size)
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    unsafe {
        let (real, path) = parts(file);
        let done = (*(*real).pMethods).xSync.unwrap()(real, flags);
        if let Some(disk) = disk().as_mut() {
            disk.sync(path);
        }
        done
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    unsafe {
        let (real, _) = parts(file);
        drop(Box::from_raw((*file.cast::<File>()).path));
        (*(*real).pMethods).xClose.unwrap()(real)
    }
}

macro_rules! pass {
    ($($name:ident $method:ident ($($arg:ident: $type:ty),*) -> $back:ty;)*) => {$(
        unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file $(, $arg: $type)*) -> $back {
            unsafe {
                let (real, _) = parts(file);
                (*(*real).pMethods).$method.unwrap()(real $(, $arg)*)
            }
        }
    )*};
}

pass! {
    read xRead(to: *mut c_void, count: c_int, at: i64) -> c_int;
    size xFileSize(size: *mut i64) -> c_int;
    lock xLock(level: c_int) -> c_int;
    unlock xUnlock(level: c_int) -> c_int;
    reserved xCheckReservedLock(out: *mut c_int) -> c_int;
    control xFileControl(op: c_int, arg: *mut c_void) -> c_int;
    sector xSectorSize() -> c_int;
    device xDeviceCharacteristics() -> c_int;
    shm_map xShmMap(page: c_int, size: c_int, extend: c_int, out: *mut *mut c_void) -> c_int;
    shm_lock xShmLock(offset: c_int, n: c_int, flags: c_int) -> c_int;
    shm_barrier xShmBarrier() -> ();
    shm_unmap xShmUnmap(delete: c_int) -> c_int;
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(device),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe fn real_vfs(vfs: *mut ffi::sqlite3_vfs) -> *mut ffi::sqlite3_vfs {
    unsafe { (*vfs).pAppData.cast() }
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        let real = file.cast::<File>().add(1).cast::<ffi::sqlite3_file>();
        (*file).pMethods = std::ptr::null();
        let parent = real_vfs(vfs);
        let done = (*parent).xOpen.unwrap()(parent, name, real, flags, out);
        if done == ffi::SQLITE_OK {
            let path = match name.is_null() {
                true => PathBuf::from("temporary"),
                false => PathBuf::from(CStr::from_ptr(name).to_str().unwrap()),
            };
            (*file.cast::<File>()).path = Box::into_raw(Box::new(path));
            (*file).pMethods = &raw const METHODS;
        }
        done
    }
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    unsafe {
        if let Some(disk) = disk().as_mut() {
            disk.files.remove(Path::new(CStr::from_ptr(name).to_str().unwrap()));
        }
        let parent = real_vfs(vfs);
        (*parent).xDelete.unwrap()(parent, name, sync)
    }
}

fn register() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| unsafe {
        let parent = ffi::sqlite3_vfs_find(std::ptr::null());
        let mut vfs: ffi::sqlite3_vfs = *parent;
        vfs.szOsFile = size_of::<File>() as c_int + (*parent).szOsFile;
        vfs.pNext = std::ptr::null_mut();
        vfs.zName = c"power".as_ptr();
        vfs.pAppData = parent.cast();
        vfs.xOpen = Some(open);
        vfs.xDelete = Some(delete);
        // Lives as long as the process: SQLite keeps the pointer.
        let vfs = Box::leak(Box::new(vfs));
        assert_eq!(ffi::sqlite3_vfs_register(vfs, 0), ffi::SQLITE_OK);
    });
}

/// A small generator with a seed, so that a failure can be replayed.
struct Seed(u64);

impl Seed {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

/// Works until the power fails; gives the numbers that were acknowledged before.
fn work_until_failure(desk: &Desk, seed: &mut Seed) -> Vec<(Number, bool)> {
    desk.sit();
    let mut acknowledged = Vec::new();
    for _ in 0..60 {
        let id = desk.issue("etat-civil");
        let number = desk.ticket(id).number.unwrap();
        let alive = || disk().as_ref().is_some_and(|d| d.failed.is_none());
        if !alive() {
            break;
        }
        acknowledged.push((number, false));
        if seed.below(2) == 0 {
            desk.do_to(id, T::Serve).unwrap();
            desk.do_to(id, T::Finish).unwrap();
            if !alive() {
                break;
            }
            acknowledged.last_mut().unwrap().1 = true;
        }
    }
    acknowledged
}

/// Writes what the disk kept: everything synced, and of the rest a part, each write whole, torn
/// or not at all.
fn write_remains(folder: &Path, seed: &mut Seed) -> Place {
    let failed = disk().take().unwrap().failed;
    for (path, shadow) in failed.unwrap_or_default() {
        let mut image = shadow.synced;
        for op in &shadow.pending {
            match seed.below(3) {
                0 => {}
                1 => op.apply(&mut image, seed.below(4096) as usize),
                _ => op.apply(&mut image, usize::MAX),
            }
        }
        std::fs::write(folder.join(path.file_name().unwrap()), image).unwrap();
    }
    Place::below(folder)
}

#[test]
fn what_was_acknowledged_survives_a_power_cut() {
    register();
    let first = 0x9e37_79b9_7f4a_7c15;
    for round in 0..60u64 {
        let mut seed = Seed(first ^ (round + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
        *disk() = Some(Disk { left: Some(20 + seed.below(700)), ..Disk::default() });
        let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
        let clock = Clock::manual(MONDAY);
        let opening =
            Opening { clock: clock.clone(), vfs: Some("power".into()), ..Opening::default() };
        let journal = Journal::open_with(&Place::below(folder.path()), opening).unwrap();
        let mut desk = Desk { folder, clock: clock.clone(), journal: Some(journal) };
        let acknowledged = work_until_failure(&desk, &mut seed);
        desk.journal = None;
        let remains = tempfile::tempdir().unwrap();
        let place = write_remains(remains.path(), &mut seed);
        let after = Journal::open(&place, clock).unwrap();
        let hall = after.hall();
        for (number, served) in acknowledged {
            let id = hall.find_number(number);
            let ticket = id.and_then(|id| hall.ticket(id));
            assert!(ticket.is_some(), "round {round}: {number} is lost");
            assert!(!served || !ticket.unwrap().is_open(), "round {round}: {number} is open again");
        }
        let report = guichet::journal::verify::verify(&place, &mut |_, _| {}).unwrap();
        assert_eq!(report.faults, Vec::<String>::new(), "round {round}");
        let more = after.run(
            guichet::journal::Actor::default(),
            Command::Inform { visit: fresh::visit(), theme: None },
        );
        assert!(more.is_ok(), "round {round}: {:?}", more.err());
    }
}
